using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>Adding series of bars that are made of other bars or of steps of price.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>Adds a series of Heiken-Ashi bars; a null instrument means the primary's.</summary>
    protected void AddHeikenAshi(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, MarketDataType marketDataType) =>
        AddHeikenAshi(instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, marketDataType, null, null);

    /// <summary>Adds a series of Heiken-Ashi bars with its own session template.</summary>
    protected void AddHeikenAshi(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, MarketDataType marketDataType,
        string? tradingHoursName) =>
        AddHeikenAshi(instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, marketDataType, tradingHoursName, null);

    /// <summary>
    /// Adds a series of Heiken-Ashi bars with its own session template and break at the end of day; null means the primary's.
    /// </summary>
    protected void AddHeikenAshi(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, MarketDataType marketDataType,
        string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = BarsPeriodType.HeikenAshi,
            BaseBarsPeriodType = baseBarsPeriodType,
            BaseBarsPeriodValue = baseBarsPeriodTypeValue,
            MarketDataType = marketDataType,
        }, tradingHoursName, isResetOnNewTradingDay);

    /// <summary>Adds a series of Renko bars; a null instrument means the primary's.</summary>
    protected void AddRenko(string? instrumentName, int brickSize, MarketDataType marketDataType) =>
        AddRenko(instrumentName, brickSize, marketDataType, null, null);

    /// <summary>Adds a series of Renko bars with its own session template.</summary>
    protected void AddRenko(string? instrumentName, int brickSize, MarketDataType marketDataType, string? tradingHoursName) =>
        AddRenko(instrumentName, brickSize, marketDataType, tradingHoursName, null);

    /// <summary>
    /// Adds a series of Renko bars with its own session template and break at the end of day; null means the primary's.
    /// </summary>
    protected void AddRenko(
        string? instrumentName, int brickSize, MarketDataType marketDataType, string? tradingHoursName,
        bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = BarsPeriodType.Renko,
            Value = brickSize,
            MarketDataType = marketDataType,
        }, tradingHoursName, isResetOnNewTradingDay);

    /// <summary>Adds a series of Kagi bars; a null instrument means the primary's.</summary>
    protected void AddKagi(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int reversal,
        ReversalType reversalType, MarketDataType marketDataType) =>
        AddKagi(instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, reversal, reversalType, marketDataType, null, null);

    /// <summary>Adds a series of Kagi bars with its own session template.</summary>
    protected void AddKagi(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int reversal,
        ReversalType reversalType, MarketDataType marketDataType, string? tradingHoursName) =>
        AddKagi(
            instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, reversal, reversalType, marketDataType, tradingHoursName,
            null);

    /// <summary>
    /// Adds a series of Kagi bars with its own session template and break at the end of day; null means the primary's.
    /// </summary>
    protected void AddKagi(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int reversal,
        ReversalType reversalType, MarketDataType marketDataType, string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = BarsPeriodType.Kagi,
            BaseBarsPeriodType = baseBarsPeriodType,
            BaseBarsPeriodValue = baseBarsPeriodTypeValue,
            Value = reversal,
            ReversalType = reversalType,
            MarketDataType = marketDataType,
        }, tradingHoursName, isResetOnNewTradingDay);

    /// <summary>Adds a series of line break bars; a null instrument means the primary's.</summary>
    protected void AddLineBreak(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int lineBreakCount,
        MarketDataType marketDataType) =>
        AddLineBreak(instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, lineBreakCount, marketDataType, null, null);

    /// <summary>Adds a series of line break bars with its own session template.</summary>
    protected void AddLineBreak(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int lineBreakCount,
        MarketDataType marketDataType, string? tradingHoursName) =>
        AddLineBreak(
            instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, lineBreakCount, marketDataType, tradingHoursName, null);

    /// <summary>
    /// Adds a series of line break bars with its own session template and break at the end of day; null means the primary's.
    /// </summary>
    protected void AddLineBreak(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int lineBreakCount,
        MarketDataType marketDataType, string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = BarsPeriodType.LineBreak,
            BaseBarsPeriodType = baseBarsPeriodType,
            BaseBarsPeriodValue = baseBarsPeriodTypeValue,
            Value = lineBreakCount,
            MarketDataType = marketDataType,
        }, tradingHoursName, isResetOnNewTradingDay);

    /// <summary>Adds a series of point-and-figure bars; a null instrument means the primary's.</summary>
    protected void AddPointAndFigure(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int boxSize, int reversal,
        PointAndFigurePriceType pointAndFigurePriceType, MarketDataType marketDataType) =>
        AddPointAndFigure(
            instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, boxSize, reversal, pointAndFigurePriceType,
            marketDataType, null, null);

    /// <summary>Adds a series of point-and-figure bars with its own session template.</summary>
    protected void AddPointAndFigure(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int boxSize, int reversal,
        PointAndFigurePriceType pointAndFigurePriceType, MarketDataType marketDataType, string? tradingHoursName) =>
        AddPointAndFigure(
            instrumentName, baseBarsPeriodType, baseBarsPeriodTypeValue, boxSize, reversal, pointAndFigurePriceType,
            marketDataType, tradingHoursName, null);

    /// <summary>
    /// Adds a series of point-and-figure bars with its own session template and break at the end of day; null means the
    /// primary's.
    /// </summary>
    protected void AddPointAndFigure(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodTypeValue, int boxSize, int reversal,
        PointAndFigurePriceType pointAndFigurePriceType, MarketDataType marketDataType, string? tradingHoursName,
        bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = BarsPeriodType.PointAndFigure,
            BaseBarsPeriodType = baseBarsPeriodType,
            BaseBarsPeriodValue = baseBarsPeriodTypeValue,
            Value = boxSize,
            Value2 = reversal,
            PointAndFigurePriceType = pointAndFigurePriceType,
            MarketDataType = marketDataType,
        }, tradingHoursName, isResetOnNewTradingDay);

    /// <summary>Adds a series of volumetric bars.</summary>
    protected void AddVolumetric(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodValue, VolumetricDeltaType deltaType,
        int tickPerLevel) =>
        AddVolumetric(instrumentName, baseBarsPeriodType, baseBarsPeriodValue, deltaType, tickPerLevel, null, null);

    /// <summary>Adds a series of volumetric bars with its own break at the end of day.</summary>
    protected void AddVolumetric(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodValue, VolumetricDeltaType deltaType,
        int tickPerLevel, bool? isResetOnNewTradingDay) =>
        AddVolumetric(
            instrumentName, baseBarsPeriodType, baseBarsPeriodValue, deltaType, tickPerLevel, null, isResetOnNewTradingDay);

    /// <summary>Adds a series of volumetric bars with its own session template and break at the end of day.</summary>
    protected void AddVolumetric(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodValue, VolumetricDeltaType deltaType,
        int tickPerLevel, string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        AddVolumetric(
            instrumentName, baseBarsPeriodType, baseBarsPeriodValue, deltaType, tickPerLevel, 0, tradingHoursName,
            isResetOnNewTradingDay);

    /// <summary>Adds a series of volumetric bars that leave out trades below a size.</summary>
    protected void AddVolumetric(
        string? instrumentName, BarsPeriodType baseBarsPeriodType, int baseBarsPeriodValue, VolumetricDeltaType deltaType,
        int tickPerLevel, int sizeFilter, string? tradingHoursName, bool? isResetOnNewTradingDay) =>
        AddDataSeries(instrumentName, new BarsPeriod
        {
            BarsPeriodType = BarsPeriodType.Volumetric,
            BaseBarsPeriodType = baseBarsPeriodType,
            BaseBarsPeriodValue = baseBarsPeriodValue,
            VolumetricDeltaType = deltaType,
            Value = tickPerLevel,
            Value2 = sizeFilter,
        }, tradingHoursName, isResetOnNewTradingDay);
}
