using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A button.</summary>
public class Button : ButtonBase
{
    /// <summary>Is default.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Is cancel.</summary>
    public bool IsCancel { get; set; }
}
