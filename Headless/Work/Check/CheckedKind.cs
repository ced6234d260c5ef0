namespace NT8Bridge.Headless.Work.Check;

/// <summary>What of a script two runs of it are compared by.</summary>
public enum CheckedKind
{
    /// <summary>A plot of the script, or of an indicator that it holds.</summary>
    Plot,

    /// <summary>A value of a past bar of a plot.</summary>
    PastValue,

    /// <summary>A Series&lt;double&gt; that the script holds in a field.</summary>
    Series,

    /// <summary>An order.</summary>
    Order,

    /// <summary>The end of the run, by an exception or by the script's will.</summary>
    End,
}
