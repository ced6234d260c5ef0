using System.Collections.ObjectModel;

namespace System.Windows.Controls;

/// <summary>Columns of a list view.</summary>
public class GridViewColumnCollection : ObservableCollection<GridViewColumn>
{
}
