using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Tests.Faults;

/// <summary>A market and what goes wrong in it, both drawn from a seed: one seed is one case, bit for bit.</summary>
internal sealed record FaultCase(int Seed, Tick[] Ticks, PlatformFaults Script)
{
    /// <summary>The seeds of a run: one of them, or as many as the environment asks for.</summary>
    public static IEnumerable<int> Seeds =>
        Environment.GetEnvironmentVariable("NT8BRIDGE_FAULT_SEED") is { Length: > 0 } one
            ? [int.Parse(one, CultureInfo.InvariantCulture)]
            : Enumerable.Range(
                0, int.Parse(Environment.GetEnvironmentVariable("NT8BRIDGE_FAULT_SEEDS") ?? "200", CultureInfo.InvariantCulture));

    /// <summary>What a failure has to say: how the seed is run again, and its faults as a file.</summary>
    public string Repeat =>
        $"seed {Seed}: NT8BRIDGE_FAULT_SEED={Seed} dotnet Headless.Tests.dll --filter \"FullyQualifiedName~FaultSeedTests\"; "
        + FaultScriptText.Of(Script);

    /// <summary>
    /// Draws a case: ticks of 0.25 from <paramref name="from"/> on, mostly seconds apart and sometimes minutes, and one fault to
    /// six.
    /// </summary>
    public static FaultCase Draw(int seed, DateTime from, int ticks = 300, double price = 100)
    {
        Random random = new(seed);
        var market = new Tick[ticks];
        DateTime time = from;
        for (int i = 0; i < ticks; i++)
        {
            time = time.AddMilliseconds(random.Next(40) == 0 ? random.Next(60_000, 300_000) : random.Next(200, 8_000));
            price += 0.25 * random.Next(-3, 4);
            bool isQuoted = random.Next(4) > 0;
            market[i] = new Tick(
                time.Ticks, price, 1, isQuoted ? price - 0.25 : double.NaN, isQuoted ? price + 0.25 : double.NaN);
        }

        PlatformFault[] faults = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Fault(random, from, time))];
        TradedAccount? account = random.Next(3) switch
        {
            0 => new TradedAccount(),
            1 => new TradedAccount { Name = "12345", Provider = Provider.Rithmic, Connection = "Broker" },
            _ => null,
        };
        return new FaultCase(seed, market, new PlatformFaults { Account = account, Faults = faults });
    }

    private static PlatformFault Fault(Random random, DateTime from, DateTime to)
    {
        DateTime at = from.AddMilliseconds(random.Next(1, (int)(to - from).TotalMilliseconds));
        string?[] names = [null, null, null, "A", "B", "Stop loss", "Profit target", "Exit on session close", "Close"];
        string? name = names[random.Next(names.Length)];
        int? nth = random.Next(3) == 0 ? random.Next(1, 6) : null;
        EventKind[] sequence = Enum.GetValues<EventKind>();
        random.Shuffle(sequence);
        return random.Next(12) switch
        {
            0 => new RejectedOrder { Order = name, Nth = nth, Error = Pick(random, ErrorCode.OrderRejected, ErrorCode.Panic) },
            1 => new RefusedCancel { Order = name, Nth = nth, Times = random.Next(2) == 0 ? null : random.Next(1, 4) },
            2 => new RefusedChange { Order = name, Nth = nth, From = at },
            3 => new PartialFills { Order = name, Sizes = [random.Next(1, 3)], Ticks = random.Next(1, 5) },
            4 => new LateFill { Order = name, Nth = nth, Ticks = random.Next(1, 6) },
            5 => new LateFill { Order = name, Until = at, Seconds = random.Next(1, 30) },
            6 => new FillAfterCancel { Order = name, Nth = nth },
            7 => new RepeatedEvents { Order = name, Orders = true, Executions = random.Next(2) == 0 },
            8 => new ReorderedEvents { Order = name, Sequence = sequence },
            9 => new HandFill { At = at, Quantity = random.Next(1, 4) * (random.Next(2) == 0 ? 1 : -1) },
            10 => new ExpiredOrders { At = at, TimeInForce = Pick(random, TimeInForce.Day, TimeInForce.Gtc) },
            _ => Lost(random, at),
        };
    }

    private static LostConnection Lost(Random random, DateTime at)
    {
        bool orders = random.Next(4) > 0, isForeign = random.Next(5) == 0;
        return new LostConnection
        {
            At = at, Seconds = random.Next(1, 120), Orders = orders, Prices = !orders || random.Next(2) == 0,
            Foreign = isForeign ? "Other" : null, ReplaysExecutions = orders && !isForeign && random.Next(3) == 0,
        };
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}
