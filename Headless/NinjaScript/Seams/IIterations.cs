using NinjaTrader.Core;
using NinjaTrader.NinjaScript.Optimizers;

namespace NT8Bridge.Headless.Seams;

/// <summary>What an optimizer asks of the optimisation that it runs in.</summary>
internal interface IIterations
{
    /// <summary>How far the optimisation has come, and whether the user wants it to end.</summary>
    IProgress Progress { get; }

    /// <summary>
    /// Runs the first strategy with the values that its parameters have now; it may return before that run's end.
    /// </summary>
    void Run(Optimizer optimizer);

    /// <summary>Returns when all runs have come to their end and the best of them are in the optimizer's results.</summary>
    void Wait(Optimizer optimizer);
}
