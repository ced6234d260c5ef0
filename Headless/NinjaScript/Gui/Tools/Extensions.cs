using System;
using System.Collections;
using System.Collections.ObjectModel;
using System.Linq;

namespace NinjaTrader.Gui.Tools;

/// <summary>Small additions to collections.</summary>
public static class Extensions
{
    /// <summary>True for null and for a collection without elements.</summary>
    public static bool IsNullOrEmpty(this IEnumerable? collection) =>
        collection is null || !collection.GetEnumerator().MoveNext();

    /// <summary>Puts a collection in the order of a key.</summary>
    public static void Sort<TSource, TKey>(this Collection<TSource> source, Func<TSource, TKey> keySelector)
    {
        TSource[] sorted = source.OrderBy(keySelector).ToArray();
        for (int i = 0; i < sorted.Length; i++) source[i] = sorted[i];
    }

    /// <summary>The control of that automation id in a window; here one that is its whole content and has that name.</summary>
    public static object? FindFirst(this System.Windows.Window window, string automationId) =>
        window?.Content is System.Windows.FrameworkElement content && content.Name == automationId ? content : null;
}
