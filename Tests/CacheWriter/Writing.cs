using System;
using System.IO;
using System.Linq;
using NT8Bridge.History;

namespace NT8Bridge.Tests.CacheWriter;

/// <summary>What the program writes in which state, so that a test which finds the files can tell the state.</summary>
public static class Writing
{
    public const int WindowBars = 480;
    private static readonly BarInterval Interval = new(30);
    private static readonly long Start = new DateTime(2013, 10, 8, 0, 0, 30, DateTimeKind.Utc).Ticks;

    public static WarmCache Cache(string folder) => new(new CacheLayout(folder), "GC 12-13", Interval, WindowBars, "");

    public static string SealedPath(string folder) => Path.Combine(folder, "state.bin");

    /// <summary>The bar with a running number.</summary>
    public static Bar Bar(int number)
    {
        double price = 1300 + number % 97 / 10.0;
        return new Bar(Start + number * Interval.Ticks, price, price + 0.3, price - 0.2, price + 0.1, number % 50, number % 7);
    }

    /// <summary>The bars that the cache holds in a state.</summary>
    public static Bar[] Window(int state) => Enumerable.Range(state, WindowBars).Select(Bar).ToArray();

    /// <summary>The content of the sealed file in a state.</summary>
    public static byte[] Sealed(int state)
    {
        byte[] content = new byte[20_000];
        new Random(state).NextBytes(content);
        BitConverter.GetBytes(state).CopyTo(content, 0);
        return content;
    }
}
