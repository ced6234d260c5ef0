namespace NT8Bridge;

/// <summary>The direction of a signal or of a rule's vote; the number is the sign of its score.</summary>
public enum SignalDirection
{
    /// <summary>Falling prices are expected.</summary>
    Sell = -1,

    /// <summary>The rules' votes are not strong enough either way.</summary>
    Hold = 0,

    /// <summary>Rising prices are expected.</summary>
    Buy = 1,
}
