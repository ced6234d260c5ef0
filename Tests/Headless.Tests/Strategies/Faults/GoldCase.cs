using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Tests.Strategies.Faults;

/// <summary>
/// A market, a trader's settings and what goes wrong, all drawn from one seed: gold from 17:00 UTC on 8 October 2024, live from
/// 19:00, over the session's end at 21:00, and into the next session from 22:00 on.
/// </summary>
internal sealed record GoldCase(int Seed, Tick[] Ticks, PlatformFaults Script, Dictionary<string, object> Settings)
{
    public static readonly DateTime Live = new(2024, 10, 8, 19, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime SessionEnd = Live.AddHours(2);
    public static readonly DateTime NextSession = Live.AddHours(3);

    /// <summary>The seeds of a run: one of them, or as many as the environment asks for; 200 in the suite.</summary>
    public static IEnumerable<int> Seeds =>
        Environment.GetEnvironmentVariable("NT8BRIDGE_FAULT_SEED") is { Length: > 0 } one
            ? [int.Parse(one, CultureInfo.InvariantCulture)]
            : Enumerable.Range(
                0, int.Parse(Environment.GetEnvironmentVariable("NT8BRIDGE_FAULT_SEEDS") ?? "200", CultureInfo.InvariantCulture));

    /// <summary>What a failure says: how the seed is run again, with what.</summary>
    public string Repeat =>
        $"seed {Seed}: NT8BRIDGE_FAULT_SEED={Seed} dotnet Headless.Tests.dll --filter \"FullyQualifiedName~StrategyFaultTests\"; "
        + string.Join(", ", Script.Faults) + "; " + string.Join(" ", Settings.Select(one => $"{one.Key}={one.Value}"));

    /// <summary>Whether the account is one that needs permission.</summary>
    public bool IsLiveAccount => Script.Account is { Provider: not Provider.Simulator };

    public static GoldCase Draw(int seed)
    {
        Random random = new(seed);
        List<PlatformFault> faults = [.. Enumerable.Range(0, random.Next(0, 6)).Select(_ => Fault(random))];
        // An exit that the broker is slow with and does not take back, so that a stop may come before it.
        if (random.Next(6) == 0)
        {
            faults.Add(new LateFill { Order = "NT8B exit", Seconds = random.Next(20, 90) });
            faults.Add(new RefusedCancel { Order = "NT8B exit" });
        }

        TradedAccount? account = random.Next(4) switch
        {
            0 => new TradedAccount(),
            1 => new TradedAccount { Name = "Simpson-12345", Provider = Provider.Rithmic, Connection = "Broker" },
            _ => null,
        };
        Dictionary<string, object> settings = new()
        {
            ["WindowHours"] = 1, ["UseCache"] = false, ["MoreHistoryDays"] = 0, ["WarmupMinutes"] = random.Next(0, 6),
            ["Quantity"] = random.Next(1, 4), ["StopAtrMultiple"] = 0.5 + random.Next(8),
            ["TargetAtrMultiple"] = 1.0 + random.Next(8),
            ["DailyLossLimit"] = random.Next(3) == 0 ? 0.0 : 100.0 * random.Next(2, 20),
            ["AllowLiveOrders"] = random.Next(3) > 0, ["SignalsOnly"] = random.Next(12) == 0,
            ["MaximumPosition"] = random.Next(4) == 0 ? random.Next(1, 4) : 10,
            ["OrdersPerMinute"] = random.Next(3) == 0 ? random.Next(2, 6) : 10,
            ["TradesPerDay"] = random.Next(3) == 0 ? random.Next(1, 6) : 0,
            ["EntryHours"] = random.Next(4) == 0 ? "15:20-16:10" : "", ["EntryDays"] = random.Next(8) == 0 ? "Wed-Mon" : "",
            ["BreakEvenDistance"] = random.Next(3) == 0 ? 1.0 : 0.0, ["TrailDistance"] = random.Next(3) == 0 ? 1.5 : 0.0,
        };
        return new GoldCase(seed, Market(random), new PlatformFaults { Account = account, Faults = faults }, settings);
    }

    private static Tick[] Market(Random random)
    {
        List<Tick> ticks = [];
        double price = 2640;
        DateTime time = Live.AddHours(-2);
        double pull = 0;
        while (time < NextSession.AddMinutes(20))
        {
            // A walk with a pull that turns now and then, so that signals turn as well.
            if (random.Next(60) == 0) pull = random.Next(-2, 3) * 0.35;
            price = Math.Round((price + 0.1 * random.Next(-5, 6) + pull) * 10) / 10;
            if (time < SessionEnd || time >= NextSession) ticks.Add(new Tick(time.Ticks, price, 1, price - 0.1, price + 0.1));
            bool isSilent = time > Live && random.Next(400) == 0;
            time += TimeSpan.FromMilliseconds(isSilent ? random.Next(60_000, 400_000) : random.Next(1_000, 9_000));
        }

        return [.. ticks];
    }

    private static PlatformFault Fault(Random random)
    {
        DateTime at = Live.AddSeconds(random.Next(60, 2 * 3600 - 30));
        string[] names = ["NT8B long", "NT8B short", "NT8B exit", "Stop loss", "Profit target", "Exit on session close"];
        string name = names[random.Next(names.Length)];
        int? nth = random.Next(2) == 0 ? random.Next(1, 5) : null;
        return random.Next(12) switch
        {
            0 or 1 => new RejectedOrder { Order = name, Nth = nth, Until = nth is null ? at : null },
            2 => new PartialFills { Order = name, Sizes = [1], Ticks = random.Next(1, 4) },
            3 => new LateFill { Order = name, Nth = nth, Ticks = random.Next(1, 8) },
            4 => new LateFill { Order = name, Until = at, Seconds = random.Next(1, 60) },
            5 => new FillAfterCancel { Order = name, Nth = nth },
            6 => new RepeatedEvents { Orders = true, Executions = random.Next(2) == 0 },
            7 => new RefusedCancel { Order = name, Times = random.Next(1, 3) },
            8 => new HandFill { At = at, Quantity = random.Next(2) == 0 ? 1 : -1 },
            9 => new ExpiredOrders { At = at, TimeInForce = random.Next(2) == 0 ? TimeInForce.Day : TimeInForce.Gtc },
            _ => Lost(random, at),
        };
    }

    private static LostConnection Lost(Random random, DateTime at)
    {
        bool orders = random.Next(4) > 0;
        return new LostConnection
        {
            At = at, Seconds = random.Next(1, 200), Orders = orders, Prices = !orders || random.Next(2) == 0,
            Foreign = random.Next(5) == 0 ? "Other" : null,
        };
    }
}
