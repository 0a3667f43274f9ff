if !True:
    pass
