namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What a stretch of a chart is marked for.</summary>
public enum ChartSpanKind
{
    /// <summary>No order was allowed yet.</summary>
    NotReady,

    /// <summary>There was no trade.</summary>
    QuietGap,

    /// <summary>There is no bar, and nobody knows whether there was a trade.</summary>
    UnknownGap,
}
