namespace NT8Bridge;

/// <summary>
/// Rows that fill a place where nothing was traded. Vendors write zeros there, pandas writes no prices; neither is a bar or a
/// trade, because nobody bought or sold at 0.
/// </summary>
public static class Placeholder
{
    /// <summary>True when all prices are 0 or all are missing (NaN), and nothing was traded.</summary>
    public static bool Is(in Bar bar) => bar.Volume == 0
        && ((bar.Open == 0 && bar.High == 0 && bar.Low == 0 && bar.Close == 0)
            || (double.IsNaN(bar.Open) && double.IsNaN(bar.High) && double.IsNaN(bar.Low) && double.IsNaN(bar.Close)));

    /// <summary>True when the price is 0 or missing (NaN), and nothing was traded.</summary>
    public static bool Is(in Tick tick) => tick.Size == 0 && (tick.Price == 0 || double.IsNaN(tick.Price));
}
