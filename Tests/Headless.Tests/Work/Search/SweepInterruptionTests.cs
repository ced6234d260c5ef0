using System;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Work.Search.Shards;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>A sweep that is interrupted says what it keeps.</summary>
[TestClass]
public sealed class SweepInterruptionTests
{
    [TestMethod]
    public void Nothing_is_kept_and_that_is_said()
    {
        using SmallSweep sweep = new();
        using CancellationTokenSource stop = new();
        Stopping progress = new("48 variants", stop);
        StoppedWorkException error = Assert.ThrowsExactly<StoppedWorkException>(
            () => SweepWork.Run(sweep.Request(), progress, stop.Token));
        Assert.AreEqual("nothing is kept of the 48 of 48 variants that were made", error.Left.ToString());
    }

    [TestMethod]
    public void Before_the_first_variant_there_is_nothing_to_say()
    {
        using SmallSweep sweep = new();
        using CancellationTokenSource stop = new();
        stop.Cancel();
        OperationCanceledException error = Assert.Throws<OperationCanceledException>(
            () => SweepWork.Run(sweep.Request(), null, stop.Token));
        Assert.IsNotInstanceOfType<StoppedWorkException>(error);
    }

    /// <summary>Interrupts when the step is through, so that the best are still to be confirmed.</summary>
    private sealed class Stopping(string step, CancellationTokenSource stop) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value)
        {
            if (value is StepProgress { Share: 1 } done && done.Step == step) stop.Cancel();
        }
    }
}
