namespace NT8Bridge.Headless.Data;

/// <summary>What happens to a level of an order book.</summary>
public enum DepthOperation
{
    /// <summary>It comes in at its position; those behind it move on.</summary>
    Add,

    /// <summary>It has another price or quantity.</summary>
    Update,

    /// <summary>It is gone; those behind it move up.</summary>
    Remove,
}
