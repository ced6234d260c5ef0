namespace System.Windows.Data;

/// <summary>Binds a property to data.</summary>
public class Binding : BindingBase
{
    /// <summary>Source.</summary>
    public object? Source { get; set; }

    /// <summary>Converter parameter.</summary>
    public object? ConverterParameter { get; set; }

    /// <summary>Which way it goes.</summary>
    public BindingMode Mode { get; set; } = BindingMode.Default;

    /// <summary>To the data itself.</summary>
    public Binding()
    {
    }

    /// <summary>To a property of the data.</summary>
    public Binding(string path) => Path = path;

    /// <summary>The property of the data.</summary>
    public string? Path { get; set; }
}
