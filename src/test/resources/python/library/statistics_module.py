import statistics as st

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), st.stdev(data), st.variance(data), st.pvariance(data), st.fmean(data), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.multimode([1, 1, 2, 2]), st.harmonic_mean([40, 60]), st.geometric_mean([1, 4]), st.quantiles(data, n=4))
print(st.mean([1.5, 2.5]), st.mean([1, 2]), st.median([1, 3, 2]), st.mode("aab"))
try:
    st.mean([])
except st.StatisticsError as error:
    print(error)
