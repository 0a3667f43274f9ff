# Private attributes of futures and tasks: which can be deleted or set.
import asyncio
async def main():
    loop=asyncio.get_running_loop()
    f=loop.create_future(); t=asyncio.current_task()
    for o,n in ((f,"_asyncio_future_blocking"),(f,"_log_traceback"),(t,"_log_destroy_pending"),(f,"_state"),(f,"_loop"),(f,"_callbacks"),(f,"_result"),(f,"_exception"),(f,"_cancel_message"),(f,"_source_traceback"),(t,"_must_cancel"),(t,"_coro"),(t,"_fut_waiter"),(t,"_num_cancels_requested"),(f,"nope")):
        try: delattr(o,n); print(n,"deleted")
        except Exception as e: print(n,type(e).__name__,e)
    for o,n,v in ((f,"_state","X"),(f,"_loop",None),(f,"_callbacks",[]),(f,"_result",1),(t,"_must_cancel",True),(t,"_coro",None),(f,"_cancel_message","m"),(t,"_log_destroy_pending",0),(f,"_asyncio_future_blocking",1),(t,"_fut_waiter",None),(f,"_source_traceback",None),(t,"_num_cancels_requested",3)):
        try: setattr(o,n,v); print(n,"set",getattr(o,n))
        except Exception as e: print(n,type(e).__name__,e)
asyncio.run(main())
