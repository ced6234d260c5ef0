using System.Windows;
using System.Windows.Media;

namespace NinjaTrader.Gui.Tools;

/// <summary>Font of a text.</summary>
public class SimpleFont : System.ICloneable
{
    /// <summary>Bold.</summary>
    public bool Bold { get; set; }

    /// <summary>Italic.</summary>
    public bool Italic { get; set; }

    /// <summary>Size.</summary>
    public double Size { get; set; } = 11;

    /// <summary>Family.</summary>
    public FontFamily Family { get; set; } = new("Arial");

    /// <summary>Arial 11.</summary>
    public SimpleFont()
    {
    }

    /// <summary>A font by name and size.</summary>
    public SimpleFont(string familyName, int size)
        : this(familyName, (double)size)
    {
    }

    /// <summary>A font.</summary>
    public SimpleFont(string familyName, double size)
    {
        Family = new FontFamily(familyName);
        Size = size;
    }

    /// <summary>Name of the font, as it is stored.</summary>
    public string FamilySerialize
    {
        get => Family.Source;
        set => Family = new FontFamily(value);
    }

    /// <summary>Estimated height of a line in pixels.</summary>
    public float TextFormatHeight => (float)(Size * 1.2);

    /// <summary>The font's face.</summary>
    public Typeface Typeface => new(
        Family,
        Italic ? FontStyles.Italic : FontStyles.Normal,
        Bold ? FontWeights.Bold : FontWeights.Normal,
        FontStretches.Normal);

    /// <summary>A copy.</summary>
    public object Clone() => MemberwiseClone();

    /// <summary>Sets the font of a control; nothing is shown.</summary>
    public void ApplyTo(DependencyObject target)
    {
    }

    /// <summary>The font for a drawing surface.</summary>
    public SharpDX.DirectWrite.TextFormat ToDirectWriteTextFormat() => new(
        NinjaTrader.Core.Globals.DirectWriteFactory, Family.Source,
        Bold ? SharpDX.DirectWrite.FontWeight.Bold : SharpDX.DirectWrite.FontWeight.Normal,
        Italic ? SharpDX.DirectWrite.FontStyle.Italic : SharpDX.DirectWrite.FontStyle.Normal, (float)Size);

    /// <inheritdoc/>
    public override string ToString() => $"{Family.Source}, {Size}px";
}
