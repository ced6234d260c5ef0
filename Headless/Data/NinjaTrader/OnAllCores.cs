using System;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>Does work on all cores; what it throws is thrown as if it had been done on one.</summary>
internal static class OnAllCores
{
    /// <summary>Does the work for each number below a count.</summary>
    public static void For(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
