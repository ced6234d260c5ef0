namespace NT8Bridge.Indicators;

/// <summary>What an indicator reads of a bar.</summary>
public enum IndicatorInput
{
    /// <summary>The close.</summary>
    Close,

    /// <summary>The traded quantity.</summary>
    Volume,

    /// <summary>The whole bar.</summary>
    WholeBar,
}
