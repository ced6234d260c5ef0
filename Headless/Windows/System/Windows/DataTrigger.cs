using System.Collections.ObjectModel;
using System.Windows.Data;

namespace System.Windows;

/// <summary>Values that hold while bound data has a value.</summary>
public class DataTrigger : TriggerBase
{
    /// <summary>The data.</summary>
    public Binding? Binding { get; set; }

    /// <summary>The value of the data.</summary>
    public object? Value { get; set; }

    /// <summary>The values.</summary>
    public Collection<SetterBase> Setters { get; } = new();
}
