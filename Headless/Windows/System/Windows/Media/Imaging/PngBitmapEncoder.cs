namespace System.Windows.Media.Imaging;

/// <summary>Writes pictures as PNG.</summary>
public sealed class PngBitmapEncoder : BitmapEncoder
{
}
