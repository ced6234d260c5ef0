namespace System.Windows.Data;

/// <summary>Binds a property to data.</summary>
public class Binding
{
    /// <summary>Source.</summary>
    public object? Source { get; set; }

    /// <summary>Converter parameter.</summary>
    public object? ConverterParameter { get; set; }

    /// <summary>String format.</summary>
    public string StringFormat { get; set; } = string.Empty;

    /// <summary>To the data itself.</summary>
    public Binding()
    {
    }

    /// <summary>To a property of the data.</summary>
    public Binding(string path) => Path = path;

    /// <summary>The property of the data.</summary>
    public string? Path { get; set; }
}
