using System;
using System.Globalization;

namespace NinjaTrader.Data;

/// <summary>Type and size of the bars of a series.</summary>
public class BarsPeriod : ICloneable
{
    /// <summary>What closes a bar.</summary>
    public BarsPeriodType BarsPeriodType { get; set; } = BarsPeriodType.Minute;

    /// <summary>Size: minutes, seconds, ticks, days, contracts or price steps, by type.</summary>
    public int Value { get; set; } = 1;

    /// <summary>Second size of types that have one.</summary>
    public int Value2 { get; set; } = 1;

    /// <summary>Type of the bars that derived types (Heiken-Ashi, Kagi, …) are made of.</summary>
    public BarsPeriodType BaseBarsPeriodType { get; set; } = BarsPeriodType.Minute;

    /// <summary>Size of the bars that derived types are made of.</summary>
    public int BaseBarsPeriodValue { get; set; } = 1;

    /// <summary>Which market data the bars are made of.</summary>
    public MarketDataType MarketDataType { get; set; } = MarketDataType.Last;

    /// <summary>What a Kagi reversal is counted in.</summary>
    public ReversalType ReversalType { get; set; } = ReversalType.Tick;

    /// <summary>Which prices point-and-figure bars look at.</summary>
    public PointAndFigurePriceType PointAndFigurePriceType { get; set; }

    /// <summary>How volumetric bars tell buyers from sellers.</summary>
    public VolumetricDeltaType VolumetricDeltaType { get; set; }

    /// <summary>Number of the type, as custom bar types use it.</summary>
    public int BarsPeriodTypeSerialize
    {
        get => (int)BarsPeriodType;
        set => BarsPeriodType = (BarsPeriodType)value;
    }

    /// <summary>Name of the type.</summary>
    public string BarsPeriodTypeName
    {
        get => TypeName ?? BarsPeriodType.ToString();
        set => BarsPeriodType = Enum.Parse<BarsPeriodType>(value);
    }

    /// <summary>A copy.</summary>
    public object Clone() => MemberwiseClone();

    /// <summary>Equal in everything that decides which bars result.</summary>
    public override bool Equals(object? obj) => obj is BarsPeriod other
        && BarsPeriodType == other.BarsPeriodType && Value == other.Value && Value2 == other.Value2
        && MarketDataType == other.MarketDataType
        && (!IsOfBarsType || (BaseBarsPeriodType == other.BaseBarsPeriodType && BaseBarsPeriodValue == other.BaseBarsPeriodValue
            && ReversalType == other.ReversalType && PointAndFigurePriceType == other.PointAndFigurePriceType
            && VolumetricDeltaType == other.VolumetricDeltaType));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BarsPeriodType, Value, Value2, MarketDataType);

    /// <summary>For example "5 Minute".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsDerived ? BaseBarsPeriodValue : Value)} {BarsPeriodTypeName}");

    /// <summary>Name of a script's bars type, whose number has none; null where the number says it.</summary>
    internal string? TypeName { get; set; }

    /// <summary>True for types that are made of other bars, so that their size is the size of those.</summary>
    internal bool IsDerived => BarsPeriodType is BarsPeriodType.HeikenAshi or BarsPeriodType.Kagi
        or BarsPeriodType.PointAndFigure or BarsPeriodType.LineBreak or BarsPeriodType.Volumetric;

    /// <summary>True for bars that a <see cref="BarsType"/> makes, which may look at all of the period.</summary>
    internal bool IsOfBarsType => BarsPeriodType is not (BarsPeriodType.Tick or BarsPeriodType.Volume)
        && !IsTimeBased;

    /// <summary>Daily or longer: bars of trading days, not of a clock.</summary>
    internal bool IsDaily => BarsPeriodType is BarsPeriodType.Day or BarsPeriodType.Week
        or BarsPeriodType.Month or BarsPeriodType.Year;

    /// <summary>Number of the day, week (from Monday), month or year that a trading day lies in.</summary>
    internal int DayPeriodOf(DateTime day) => BarsPeriodType switch
    {
        BarsPeriodType.Week => (int)((day.Ticks / TimeSpan.TicksPerDay) / 7),
        BarsPeriodType.Month => (day.Year * 12) + day.Month,
        BarsPeriodType.Year => day.Year,
        _ => (int)(day.Ticks / TimeSpan.TicksPerDay),
    };

    /// <summary>
    /// The date that a bar shows whose newest trading day this is: a week its Friday, a month or year its last day.
    /// </summary>
    internal DateTime ShownDayOf(DateTime day) => BarsPeriodType switch
    {
        BarsPeriodType.Week => day.AddDays(4 - (int)(day.Ticks / TimeSpan.TicksPerDay % 7)),
        BarsPeriodType.Month => new DateTime(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        BarsPeriodType.Year => new DateTime(day.Year, 12, 31),
        _ => day,
    };

    /// <summary>True when a time ends the bars: that of a clock or of a trading day.</summary>
    internal bool IsTimeBased => BarsPeriodType is BarsPeriodType.Second or BarsPeriodType.Minute || IsDaily;

    /// <summary>Ticks of one minute or second, whichever the bars are counted in.</summary>
    internal long ClockUnitTicks =>
        BarsPeriodType == BarsPeriodType.Minute ? TimeSpan.TicksPerMinute : TimeSpan.TicksPerSecond;
}
