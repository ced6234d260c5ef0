using System.Collections.ObjectModel;

namespace System.Windows.Controls;

/// <summary>Items of a list.</summary>
public class ItemCollection : Collection<object>
{
    /// <summary>The item at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public object GetItemAt(int index) => this[index];
}
