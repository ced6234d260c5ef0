namespace NinjaTrader.Data;

/// <summary>One of the host's own types of bars.</summary>
internal sealed class BuiltInBarsType : BarsType
{
    private readonly bool _removesLastBar;

    internal BuiltInBarsType(BarsPeriod period)
    {
        Name = period.BarsPeriodType.ToString();
        BarsPeriod = period;
        IsIntraday = !period.IsDaily;
        IsTimeBased = period.IsTimeBased;
        BuiltFrom = period.IsDaily ? BarsPeriodType.Day
            : period.BarsPeriodType == BarsPeriodType.Minute ? BarsPeriodType.Minute
            : BarsPeriodType.Tick;
        _removesLastBar = period.BarsPeriodType is BarsPeriodType.Renko or BarsPeriodType.LineBreak
            or BarsPeriodType.Kagi or BarsPeriodType.PointAndFigure;
    }

    /// <inheritdoc/>
    public override bool IsRemoveLastBarSupported => _removesLastBar;
}
