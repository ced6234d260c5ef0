namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>What an order that rests at a price is for.</summary>
public enum OrderPurpose
{
    /// <summary>Opens a position.</summary>
    Entry,

    /// <summary>Closes one by a stop order.</summary>
    Stop,

    /// <summary>Closes one at a limit price or when a price is touched.</summary>
    Target,
}
