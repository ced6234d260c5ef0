using System;
using System.Collections.ObjectModel;
using System.Linq;

namespace NinjaTrader.Data;

/// <summary>The latest news, each once.</summary>
public class NewsItems
{
    private readonly int _capacity;

    /// <summary>A list of so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public NewsItems(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    /// <summary>The news, oldest first.</summary>
    public Collection<NewsEventArgs> Items { get; } = [];

    /// <summary>Takes a piece of news; false where it is there already. The oldest gives way where there are too many.</summary>
    public bool Update(NewsEventArgs news)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (Items.Any(item => item.Id == news.Id && item.NewsProvider == news.NewsProvider)) return false;
        Items.Add(news);
        if (Items.Count > _capacity) Items.RemoveAt(0);
        return true;
    }
}
