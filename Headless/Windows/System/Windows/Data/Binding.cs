namespace System.Windows.Data;

/// <summary>Binds a property to data.</summary>
public class Binding : BindingBase
{
    /// <summary>To the data itself.</summary>
    public Binding()
    {
    }

    /// <summary>To a property of the data.</summary>
    public Binding(string path) => Path = new PropertyPath(path);

    /// <summary>Source.</summary>
    public object? Source { get; set; }

    /// <summary>Source by its place.</summary>
    public RelativeSource? RelativeSource { get; set; }

    /// <summary>Source by its name.</summary>
    public string? ElementName { get; set; }

    /// <summary>The property of the data.</summary>
    public PropertyPath? Path { get; set; }

    /// <summary>Mode.</summary>
    public BindingMode Mode { get; set; } = BindingMode.Default;

    /// <summary>When it writes back.</summary>
    public UpdateSourceTrigger UpdateSourceTrigger { get; set; }

    /// <summary>Converter.</summary>
    public IValueConverter? Converter { get; set; }

    /// <summary>Converter parameter.</summary>
    public object? ConverterParameter { get; set; }
}
