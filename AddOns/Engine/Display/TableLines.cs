using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace NT8Bridge.Display;

/// <summary>
/// The lines of a table that a window is bound to. Only lines that differ are exchanged, so that the table keeps its place.
/// </summary>
public sealed class TableLines<T> : ObservableCollection<T>
    where T : class
{
    /// <summary>Shows these lines.</summary>
    public void Show(IReadOnlyList<T> lines)
    {
        if (lines is null) throw new ArgumentNullException(nameof(lines));
        for (int i = 0; i < lines.Count; i++)
        {
            if (i == Count) Add(lines[i]);
            else if (!lines[i].Equals(this[i])) this[i] = lines[i];
        }

        while (Count > lines.Count) RemoveAt(Count - 1);
    }
}
