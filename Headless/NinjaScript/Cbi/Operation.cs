namespace NinjaTrader.Cbi;

/// <summary>What happened to the subject of an event.</summary>
public enum Operation
{
    /// <summary>It is new.</summary>
    Add,

    /// <summary>It is gone.</summary>
    Remove,

    /// <summary>It changed.</summary>
    Update,
}
