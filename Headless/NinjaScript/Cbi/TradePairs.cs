using System;
using System.Collections.Generic;
using System.Linq;

namespace NinjaTrader.Cbi;

/// <summary>Puts executions of accounts together to trades: what was opened first is closed first.</summary>
internal sealed class TradePairs
{
    private readonly Dictionary<(Account, Instrument), Queue<Open>> _open = [];

    internal static IEnumerable<Trade> Of(IEnumerable<Execution> executions)
    {
        var pairs = new TradePairs();
        int number = 0;
        foreach (Execution execution in executions.OrderBy(execution => execution.Time))
            foreach ((Execution entry, int quantity) in pairs.Take(execution))
                yield return new Trade(
                    number++, entry, execution, quantity, entry.Price, entry.Price,
                    Math.Max(0, execution.BarIndex - entry.BarIndex));
    }

    private List<(Execution Entry, int Quantity)> Take(Execution execution)
    {
        (Account, Instrument) key = (execution.Account, execution.Instrument);
        if (!_open.TryGetValue(key, out Queue<Open>? open)) _open[key] = open = new Queue<Open>();
        List<(Execution, int)> closed = [];
        int left = execution.Quantity;
        while (left > 0 && open.TryPeek(out Open? first) && first.Entry.MarketPosition != execution.MarketPosition)
        {
            int quantity = Math.Min(left, first.Left);
            closed.Add((first.Entry, quantity));
            left -= quantity;
            first.Left -= quantity;
            if (first.Left == 0) open.Dequeue();
        }

        if (left > 0) open.Enqueue(new Open(execution) { Left = left });
        return closed;
    }

    private sealed class Open(Execution entry)
    {
        internal Execution Entry { get; } = entry;

        internal int Left { get; set; }
    }
}
