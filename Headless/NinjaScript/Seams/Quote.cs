namespace NT8Bridge.Headless.Seams;

/// <summary>Bid, ask and last trade of an instrument; NaN where unknown.</summary>
internal sealed class Quote
{
    internal double Bid { get; set; } = double.NaN;

    internal double Ask { get; set; } = double.NaN;

    internal double Last { get; set; } = double.NaN;

    internal long LastSize { get; set; }

    internal long BidSize { get; set; }

    internal long AskSize { get; set; }
}
