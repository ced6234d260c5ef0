namespace NT8Bridge.Headless.Host.Faults;

/// <summary>The events that tell of a fill.</summary>
public enum EventKind
{
    /// <summary>OnOrderUpdate with PartFilled or Filled.</summary>
    Order,

    /// <summary>OnExecutionUpdate.</summary>
    Execution,

    /// <summary>OnPositionUpdate.</summary>
    Position,
}
