using static NT8Bridge.Indicators.IndicatorInput;
using static NT8Bridge.Indicators.IndicatorParameter;

namespace NT8Bridge.Indicators;

/// <summary>The catalogue's table.</summary>
internal static class IndicatorEntries
{
    internal static IndicatorEntry[] All() => new IndicatorEntry[]
    {
        new("adx", WholeBar, "adx plusdi minusdi", (p, seeding, _) => new Adx((int)p[0], seeding), Whole("period", 14)),
        new("atr", WholeBar, "atr", (p, seeding, _) => new Atr((int)p[0], seeding), Whole("period", 14)),
        new("bollinger", Close, "middle upper lower percentb width",
            (p, seeding, _) => new BollingerBands((int)p[0], p[1], seeding), Whole("period", 20), Number("deviations", 2)),
        new("cci", WholeBar, "cci", (p, seeding, _) => new Cci((int)p[0], seeding), Whole("period", 20)),
        new("ema", Close, "ema", (p, seeding, _) => new Ema((int)p[0], seeding), Whole("period", 14)),
        new("macd", Close, "line signal histogram", (p, seeding, _) => new Macd((int)p[0], (int)p[1], (int)p[2], seeding),
            Whole("fast", 12), Whole("slow", 26), Whole("signal", 9)),
        new("rsi", Close, "rsi average", (p, seeding, _) => new Rsi((int)p[0], (int)p[1], seeding),
            Whole("period", 14), Whole("smooth", 3)),
        new("sma", Close, "sma", (p, seeding, _) => new Sma((int)p[0], seeding), Whole("period", 14)),
        new("stochastics", WholeBar, "k d", (p, seeding, _) => new Stochastics((int)p[2], (int)p[0], (int)p[1], seeding),
            Whole("periodK", 14), Whole("smooth", 3), Whole("periodD", 3)),
        new("truerange", WholeBar, "truerange", (_, seeding, _) => new TrueRange(seeding)),
        new("volsma", Volume, "volsma", (p, seeding, _) => new Sma((int)p[0], seeding), Whole("period", 20)),
        new("vwap", WholeBar, "vwap upper lower deviation", (p, seeding, calendar) => new Vwap(calendar!, p[0], seeding),
            Number("deviations", 2)) { NeedsSession = true },
    };
}
