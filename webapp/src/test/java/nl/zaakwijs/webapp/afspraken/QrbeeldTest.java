package nl.zaakwijs.webapp.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrbeeldTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "JCC123456",
        "7",
        "https://balie.voorbeeld.example/meld?afspraak=3f9c&naam=Zoë",
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567"
            + "8901234567890123456789012345678901234567890123456789012345678901234567890123456789"
      })
  void isReadAgainAsWhatItSays(String tekst) throws IOException, ReaderException {
    BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(Qrbeeld.png(tekst)));
    int breed = beeld.getWidth();
    int[] punten = beeld.getRGB(0, 0, breed, breed, null, 0, breed);

    assertThat(
            new QRCodeReader()
                .decode(
                    new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(breed, breed, punten))))
                .getText())
        .isEqualTo(tekst);
  }
}
