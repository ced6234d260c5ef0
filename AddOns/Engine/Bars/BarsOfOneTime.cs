namespace NT8Bridge;

/// <summary>How two bars of one time in one source go together.</summary>
public enum BarsOfOneTime
{
    /// <summary>The later one says the same as the earlier one.</summary>
    Same,

    /// <summary>The later one contains the earlier: the source saw the bar grow, and the later one is its state.</summary>
    Grown,

    /// <summary>They contradict each other, so neither can be believed.</summary>
    Contrary,
}
