using System.Collections.Generic;
using System.IO;

namespace System.Windows.Media.Imaging;

/// <summary>Writes pictures.</summary>
public abstract class BitmapEncoder
{
    /// <summary>The pictures.</summary>
    public IList<BitmapFrame> Frames { get; set; } = new List<BitmapFrame>();

    /// <summary>Writes them.</summary>
    /// <exception cref="NotSupportedException">Always: nothing is shown, so there is no picture to write.</exception>
    public virtual void Save(Stream stream) =>
        throw new NotSupportedException("The headless host shows nothing, so there is no picture to write.");
}
