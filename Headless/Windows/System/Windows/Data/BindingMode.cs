namespace System.Windows.Data;

/// <summary>Directions of a binding.</summary>
public enum BindingMode
{
    TwoWay,
    OneWay,
    OneTime,
    OneWayToSource,
    Default,
}
