namespace NT8Bridge;

/// <summary>What a signal says.</summary>
public enum SignalDirection
{
    /// <summary>The votes are for falling prices.</summary>
    Sell = -1,

    /// <summary>The votes are not strong enough either way.</summary>
    Hold = 0,

    /// <summary>The votes are for rising prices.</summary>
    Buy = 1,
}
