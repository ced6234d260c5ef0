using System.Collections.ObjectModel;

namespace System.Windows.Controls;

/// <summary>Items of a list.</summary>
public class ItemCollection : Collection<object>
{
}
