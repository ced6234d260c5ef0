using System;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Instruments;

namespace NT8Bridge.Testing;

/// <summary>
/// The products that tests can name. The built-in ones are made once, and nothing is added to them; a market with a product of
/// its own has a catalogue of its own.
/// </summary>
internal static class KnownInstruments
{
    private static readonly Lazy<InstrumentCatalog> BuiltIn = new(static () => new InstrumentCatalog(TradingHours!));

    /// <summary>The session templates.</summary>
    public static TradingHoursCatalog TradingHours { get; } = new TradingHoursCatalog();

    /// <summary>The catalogue for a market.</summary>
    public static InstrumentCatalog With(MarketPlan plan)
    {
        bool isPlain = plan.Product is null && plan.Others.TrueForAll(other => other.Product is null);
        if (isPlain) return BuiltIn.Value;
        InstrumentCatalog own = new(TradingHours);
        foreach (MarketPlan one in plan.Others.Insert(0, plan))
        {
            if (one.Product is not { } product) continue;
            own.Add(new MasterInstrument
            {
                Name = one.Instrument.Split(' ')[0], TickSize = product.TickSize, PointValue = product.PointValue,
                InstrumentType = InstrumentType.Future, TradingHours = TradingHours.AlwaysOpen,
            });
        }

        return own;
    }

    /// <summary>The contract of that name.</summary>
    /// <exception cref="ScriptTestException">There is none; near names are in the message.</exception>
    public static Instrument Find(InstrumentCatalog instruments, string name)
    {
        if (instruments.Find(name) is { } found) return found;
        UnknownInstrument why = instruments.WhyUnknown(name);
        string product = why.IsProductKnown ? "" : " Of a product that is not built in say the tick size and the point value.";
        throw new ScriptTestException(why.Reason + why.End + product);
    }

    /// <summary>The surroundings of a market without a run.</summary>
    public static HostContext Host(MarketPlan plan) => new()
    {
        TradingHours = TradingHours, GeneralOptions = new GeneralOptions { TimeZoneInfo = plan.Zone },
    };
}
