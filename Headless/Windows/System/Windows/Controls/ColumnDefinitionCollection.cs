using System.Collections.ObjectModel;

namespace System.Windows.Controls;

/// <summary>Columns of a grid.</summary>
public class ColumnDefinitionCollection : Collection<ColumnDefinition>
{
}
