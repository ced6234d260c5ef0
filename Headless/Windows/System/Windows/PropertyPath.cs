namespace System.Windows;

/// <summary>Way to a property.</summary>
public sealed class PropertyPath
{
    /// <summary>A way.</summary>
    public PropertyPath(string path, params object[] pathParameters) => Path = path;

    /// <summary>To a property.</summary>
    public PropertyPath(object parameter) =>
        Path = (parameter as DependencyProperty)?.Name ?? parameter?.ToString() ?? string.Empty;

    /// <summary>The way as text.</summary>
    public string Path { get; set; }
}
