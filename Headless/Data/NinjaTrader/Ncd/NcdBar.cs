namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>A bar of a minute, cache or day file.</summary>
/// <param name="LocalTicks">
/// Its end, .NET ticks of the wall clock of the machine that wrote the file; of a day file midnight of the trading day.
/// </param>
/// <param name="Open">First price.</param>
/// <param name="High">Highest price.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Last price; in a day file the settlement.</param>
/// <param name="Volume">Traded quantity.</param>
internal readonly record struct NcdBar(long LocalTicks, double Open, double High, double Low, double Close, long Volume)
{
    /// <summary>It as a bar of the engine, at a time in UTC.</summary>
    public Bar At(long utcTicks) => new(utcTicks, Open, High, Low, Close, Volume, 0);
}
