using System.Collections.ObjectModel;

namespace System.Windows.Controls;

/// <summary>Rows of a grid.</summary>
public class RowDefinitionCollection : Collection<RowDefinition>
{
}
