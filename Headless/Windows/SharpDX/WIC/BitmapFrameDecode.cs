namespace SharpDX.WIC;

/// <summary>One picture of a file.</summary>
public class BitmapFrameDecode : BitmapSource
{
}
