using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// Simulations that draw trades at random out of those of a run, each draw out of all of them, so that a trade can come several
/// times or not at all. The same trades give the same simulations, in every process.
/// </summary>
public class MonteCarlo
{
    private const int Seed = 1;

    /// <summary>Number of simulations.</summary>
    public int NumberOfSimulations { get; set; } = 100;

    /// <summary>Trades of each simulation; 0 for as many as are drawn from.</summary>
    public int NumberOfTrades { get; set; }

    /// <summary>
    /// The trades of each simulation in the order in which they were drawn, with their statistics. Fewer simulations where the
    /// user aborts; without a trade where there is none to draw from.
    /// </summary>
    /// <param name="trades">The trades that are drawn from.</param>
    /// <param name="progress">Gets a step for each simulation and can abort; null for none.</param>
    public List<SystemPerformance> Run(ICollection<Trade> trades, IProgress? progress)
    {
        ArgumentNullException.ThrowIfNull(trades);
        Trade[] drawn = trades.ToArray();
        int count = drawn.Length == 0 ? 0 : NumberOfTrades > 0 ? NumberOfTrades : drawn.Length;
#pragma warning disable CA5394 // Simulations that repeat are wanted, not secrets.
        Random random = new(Seed);
        List<SystemPerformance> simulations = [];
        while (simulations.Count < NumberOfSimulations && progress is not { IsAborted: true })
        {
            SystemPerformance simulation = new();
            for (int i = 0; i < count; i++) simulation.Add(drawn[random.Next(drawn.Length)], isRealtime: false);
            simulations.Add(simulation);
            progress?.PerformStep();
        }
#pragma warning restore CA5394

        return simulations;
    }
}
