namespace System.Windows.Media.Imaging;

/// <summary>A picture from a file; not loaded.</summary>
public class BitmapImage : BitmapSource
{
    /// <summary>Uri source.</summary>
    public Uri? UriSource { get; set; }

    /// <summary>No picture.</summary>
    public BitmapImage()
    {
    }

    /// <summary>A picture from a place.</summary>
    public BitmapImage(Uri uriSource) => UriSource = uriSource;

    /// <summary>Begins to set it up.</summary>
    public void BeginInit()
    {
    }

    /// <summary>Ends setting it up.</summary>
    public void EndInit()
    {
    }

    /// <summary>Nothing to freeze.</summary>
    public void Freeze()
    {
    }
}
