using System.Text;
using Ota.PublicComment.Samples.Extending;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await Tour.RunAsync(Console.Out, Path.Combine(AppContext.BaseDirectory, "data"));
