using System.Collections;
using System.Collections.Generic;

namespace System.Windows.Controls;

/// <summary>Tells of another choice.</summary>
public class SelectionChangedEventArgs : RoutedEventArgs
{
    /// <summary>What is chosen now.</summary>
    public IList AddedItems { get; internal set; } = new List<object>();

    /// <summary>What was chosen before.</summary>
    public IList RemovedItems { get; internal set; } = new List<object>();
}
