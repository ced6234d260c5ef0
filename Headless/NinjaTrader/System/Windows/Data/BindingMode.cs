namespace System.Windows.Data;

/// <summary>Which way a binding goes.</summary>
public enum BindingMode
{
    TwoWay,
    OneWay,
    OneTime,
    OneWayToSource,
    Default,
}
