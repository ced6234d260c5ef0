using System.Windows;

namespace NinjaTrader.Gui.Chart;

/// <summary>Pixels of the screen and device-independent pixels: the same here.</summary>
public static class ChartingExtensions
{
    /// <summary>The same number.</summary>
    public static double ConvertFromHorizontalPixels(this int x, PresentationSource? source) => x;

    /// <summary>The same number.</summary>
    public static double ConvertFromVerticalPixels(this int y, PresentationSource? source) => y;

    /// <summary>The same number.</summary>
    public static int ConvertToHorizontalPixels(this double x, PresentationSource? source) => (int)System.Math.Round(x);

    /// <summary>The same number.</summary>
    public static int ConvertToVerticalPixels(this double y, PresentationSource? source) => (int)System.Math.Round(y);
}
